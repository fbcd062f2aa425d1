import type { Words } from '../say';

/** Why a call from the sidebar brought no reply of ours: what stands between the page and the add-on broke. */
export type WireFailureCode =
  'signed-in-twice' | 'connection-lost' | 'time-limit' | 'script-gone' | 'google-refused' | 'reply-missing';

export const WIRE_FAILURE_WORDS: Words<WireFailureCode> = {
  en: {
    'signed-in-twice':
      'Google did not let the add-on in. This happens when you are signed in with two Google accounts: sign out of the other one, or open this file in a private window, then try again.',
    'connection-lost': 'The connection was lost. Check your internet connection, then try again.',
    'time-limit':
      'Google stops a run after six minutes, and this one was not ready. Try again: what was broken off can be finished or undone.',
    'script-gone':
      'The sidebar has lost its add-on, usually because the file was open for a long time. Close the sidebar and open it again from the menu Customer Tiers.',
    'google-refused':
      'Google did not run the add-on. Try again; if it stays so, reload the file and open the sidebar again. With two Google accounts, sign out of the other one.',
    'reply-missing':
      'The add-on answered without saying anything. Try again; if it stays so, reload the file.',
  },
  es: {
    'signed-in-twice':
      'Google no dejó entrar al complemento. Suele pasar cuando hay dos cuentas de Google abiertas: cierre la otra sesión o abra este archivo en una ventana privada y vuelva a intentarlo.',
    'connection-lost': 'Se perdió la conexión. Compruebe su conexión a internet y vuelva a intentarlo.',
    'time-limit':
      'Google detiene cada trabajo a los seis minutos y este no había terminado. Vuelva a intentarlo: lo que quedó a medias se puede terminar o deshacer.',
    'script-gone':
      'La barra lateral perdió su complemento, normalmente porque el archivo llevaba mucho tiempo abierto. Ciérrela y ábrala otra vez desde el menú Customer Tiers.',
    'google-refused':
      'Google no ejecutó el complemento. Vuelva a intentarlo; si sigue igual, recargue el archivo y abra la barra lateral otra vez. Si tiene dos cuentas de Google abiertas, cierre la otra sesión.',
    'reply-missing':
      'El complemento respondió sin decir nada. Vuelva a intentarlo; si sigue igual, recargue el archivo.',
  },
  zh: {
    'signed-in-twice':
      'Google 没有允许插件运行。同时登录两个 Google 账号时会这样：请退出另一个账号，或用无痕窗口打开此文件，然后重试。',
    'connection-lost': '连接已断开。请检查网络，然后重试。',
    'time-limit': 'Google 的单次运行上限是六分钟，这次没有做完。请重试：中断的分级可以继续完成，也可以撤消。',
    'script-gone': '侧边栏与插件失去了联系，通常是文件打开太久。请关闭侧边栏，再从 Customer Tiers 菜单打开。',
    'google-refused':
      'Google 没有运行插件。请重试；如果仍然不行，请刷新文件并重新打开侧边栏。如果登录了两个 Google 账号，请退出另一个。',
    'reply-missing': '插件的回复是空的。请重试；如果仍然不行，请刷新文件。',
  },
};
