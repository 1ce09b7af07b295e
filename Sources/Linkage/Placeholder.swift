import Civil
