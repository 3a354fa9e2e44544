import { mount } from 'svelte';
import '$shared/theme.css';
import App from './App.svelte';
import { session } from './session.svelte';

// Before anything is drawn, so that the token leaves the address at once.
void session.arrive();
mount(App, { target: document.getElementById('app')! });
