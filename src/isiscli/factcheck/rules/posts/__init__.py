"""Judge who is said to hold which post, by what the records of people say."""
