"""A scripted walk through the job that leaves pictures."""
