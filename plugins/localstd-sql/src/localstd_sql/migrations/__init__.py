"""Migrations (迁移): how the tables of each release are made from those of the one before."""
