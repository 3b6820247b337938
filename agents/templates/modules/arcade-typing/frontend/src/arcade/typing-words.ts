/** What falls where the game has no subject of its own. */
export const usualWords: readonly string[] = (
  'acorn anchor apple arrow autumn badge bakery balloon barrel basket beacon bell blanket ' +
  'blossom bottle branch breeze bridge bucket button cabin candle canyon carpet castle ' +
  'cherry chimney circle clover coast compass copper corner cotton crane curtain dance ' +
  'desert diamond dragon drawer dream drum eagle echo elbow engine evening fabric falcon ' +
  'feather fern field finger flame flute forest fountain garden ginger glacier glove ' +
  'granite guitar hammer harbour harvest hedge helmet honey horizon island ivory jacket ' +
  'jungle kettle kitchen kite ladder lantern lemon library lighthouse lilac lizard ' +
  'lobster machine magnet maple marble market meadow melody mirror mountain museum ' +
  'mustard needle nest oasis ocean olive orbit orchard oyster palace paper parrot pebble ' +
  'pencil pepper pillow planet pocket pumpkin puzzle quarry quilt rabbit railway rainbow ' +
  'ribbon river rocket saddle salmon scarf shadow shelter silver spider spring stairs ' +
  'station summer sunset temple thimble ticket timber tunnel turtle umbrella valley ' +
  'velvet village violin volcano walnut waterfall whisper window winter yellow'
).split(' ');
