import '$shared/theme.css';
