"""The page on which an editor reviews a brief: each claim beside the article's words that it rests on.

`page.render_page` makes one file of a brief and its article, `index.render_index` the list of many.
"""
