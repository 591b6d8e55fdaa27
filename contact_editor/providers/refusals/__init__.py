"""What a provider says in the body of a refusal."""
