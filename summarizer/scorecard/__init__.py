"""The miss-rate card as one HTML file: found beside false alarms, changes, speed and cost, with charts.

`page.render_scorecard` makes the file of a card; nothing in it runs or is fetched.
"""
