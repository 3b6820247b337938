/** Words that may be hidden, by how many letters they have. */
export const guessWords: Readonly<Record<number, readonly string[]>> = {
  4: (
    'barn bean bird boat book bowl cake cave clay coat corn crab dawn deer desk dish door drum ' +
    'duck dune farm fern fish flag frog gate gift goat gold hill horn iron jazz kite lake lamp ' +
    'leaf lime lion loaf moon moss nest oven palm park path pear pine pond rain reef rice ring ' +
    'road rock roof rope rose sail salt sand seed ship silk snow soap soup star swan tent tide ' +
    'tree vase wave well wind wolf wood wool yarn'
  ).split(' '),
  5: (
    'apple bacon badge baker beach berry bison blaze bloom board brave bread brick bride broom ' +
    'brush cabin camel candy cargo chalk charm chess chest cider cliff climb cloak clock cloud ' +
    'coast cocoa coral crane cream creek crown curry daisy dance diner dough draft dream drift ' +
    'eagle earth elbow fable fancy feast fence ferry fiber field flame fleet flock flute focus ' +
    'forge frost fruit gauge giant glass globe glove goose grain grape grass green guest guide ' +
    'habit hazel heart hedge honey horse hotel house human igloo ivory jelly jewel juice karma ' +
    'knife koala label latch lemon light linen llama lodge lunar lunch magic mango maple march ' +
    'medal melon metal mocha money moose motor mount mouse music night noble north novel nurse ' +
    'oasis ocean olive onion opera orbit otter paint panda paper patio peach pearl penny petal ' +
    'phone piano pilot pizza plain plane plant plate plaza poppy porch prize proud quail queen ' +
    'quest quick quilt radio ranch raven ridge river robin robot round royal salad scale scarf ' +
    'scout shade shark sheep shelf shell shine shirt shore skate slope smile smoke snail snake ' +
    'solar spade spark spice spoon sport squid stage stamp steam steel stone stool storm story ' +
    'straw sugar sunny swift table tango teach thorn tiger toast tower track trail train treat ' +
    'tulip uncle union unity vault viola vivid wagon waltz watch water whale wheat wheel witch ' +
    'world yacht young youth zebra'
  ).split(' '),
  6: (
    'almond anchor autumn badger bakery basket beacon bottle branch bridge bronze butter candle ' +
    'canvas carpet castle cheese cherry circle coffee copper cotton desert dragon falcon family ' +
    'forest garden ginger guitar hammer harbor island jacket jungle kettle ladder lizard magnet ' +
    'market meadow mirror monkey mosaic museum needle orange orchid oyster palace parrot pebble ' +
    'pencil pepper pillow planet pocket potato puzzle rabbit ribbon rocket saddle salmon school ' +
    'shadow silver spider spring stream summer sunset temple ticket tomato tunnel turtle velvet ' +
    'violet violin walnut window winter wizard yellow'
  ).split(' '),
};
