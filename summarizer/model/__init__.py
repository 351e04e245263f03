"""What goes in and out: the shapes of articles, drafts, findings and briefs, and the errors."""
