"""Forecast (预测): what falls due by month, sector, committee; and what if law were other."""
