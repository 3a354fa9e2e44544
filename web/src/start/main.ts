import { mount } from 'svelte';
import '$shared/theme.css';
import Start from './Start.svelte';

mount(Start, { target: document.getElementById('app')! });
