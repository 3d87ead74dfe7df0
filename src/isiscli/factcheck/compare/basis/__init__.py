"""What every comparison stands on: its parts, and the words of both sides with what they mean."""
