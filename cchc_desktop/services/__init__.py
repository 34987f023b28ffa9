"""One function per thing the officer can do."""
