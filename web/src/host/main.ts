import { mount } from 'svelte';
import '$shared/theme.css';
import Host from './Host.svelte';

mount(Host, { target: document.getElementById('app')! });
