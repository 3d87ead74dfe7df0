"""Judge who is said to belong to the coalition, and how many do, by the list of its members."""
