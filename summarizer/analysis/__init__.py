"""What the text of an article is made of: its speech, quantities, names, certainty and instructions."""
