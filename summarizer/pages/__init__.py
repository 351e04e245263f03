"""What every page shares: untrusted text made safe, the frame with its policy, the style of the house."""
