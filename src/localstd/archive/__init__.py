"""The archive list (归档范围): what each file must hold, for how long."""
