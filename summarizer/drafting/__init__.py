"""Asking for a draft: the prompt, the providers, the live drafter and the embedded one."""
