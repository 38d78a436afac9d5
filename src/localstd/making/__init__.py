"""Making, filing and publishing (制修订、备案、公布): the way of a local standard."""
