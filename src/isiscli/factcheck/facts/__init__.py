"""Turn the records of a store into facts that an assertion can be compared with."""
