"""From findings to a brief: the policy, the recorded edits, what is asked again, and what is published."""
