/**
 * The inline script of every page, the same text on all of them. It does what must be right before the first paint
 * (theme, the chooser's redirect) and wakes the rest when the reader moves; a page nobody touches asks for nothing more.
 */
import { leaveChooser } from './chooser.ts';
import { keepOffline } from './keep-offline.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { applyTheme } from './theme.ts';
import { trustOwnAddresses } from './trusted-types.ts';
import { listenForActs, wakeWhenNeeded } from './wake.ts';

trustOwnAddresses();
applyTheme();
leaveChooser();
listenForShortcuts();
listenForActs();
wakeWhenNeeded();
keepOffline();
