"""Read, check and write packs: folders of records in TOML or JSON Lines."""
