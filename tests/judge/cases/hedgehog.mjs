// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'begins a game',
        async (user) => {
            await user.go(/play|game|hedgehog/);
            await user.press(/start|play/);
            await user.sees(/score|points/);
        },
    ],
    [
        'offers three difficulties',
        async (user) => {
            await user.go(/play|game|hedgehog/);
            for (const level of [/easy/, /medium/, /hard/]) await user.sees(level);
        },
    ],
    [
        'shows lives',
        async (user) => {
            await user.go(/play|game|hedgehog/);
            await user.press(/start|play/);
            await user.sees(/lives|life|♥/);
        },
    ],
    [
        'pauses',
        async (user) => {
            await user.go(/play|game|hedgehog/);
            await user.press(/start|play/);
            await user.press(/pause/);
            await user.sees(/paused|resume|continue/);
        },
    ],
    [
        'keeps high scores',
        async (user) => {
            await user.go(/play|game|hedgehog|score/);
            await user.sees(/high ?-?scores?|best/);
        },
    ],
    [
        'is light green and tomato',
        async (user) => {
            await user.hasBackground('lightgreen');
            await user.hasComponents('tomato');
        },
    ],
];
