// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'creates a project',
        async (user) => {
            await user.signIn();
            await user.add(/projects/, {
                name: 'New bridge',
                client: 'City of Riga',
                deadline: '2031-09-01',
            });
        },
    ],
    [
        'adds a task to it',
        async (user) => {
            await user.signIn();
            await user.add(/tasks/, { title: 'Survey the river bed', priority: /high|medium/ });
        },
    ],
    [
        'moves the task on',
        async (user) => {
            await user.signIn();
            await user.open(/tasks/, 'Survey the river bed');
            if (await user.canPress(/start|doing|begin|in progress/)) {
                await user.press(/start|doing|begin|in progress/);
            } else {
                await user.press(/^edit/);
                await user.fill({ status: /doing/ });
                await user.submit();
            }
            await user.sees(/doing/);
        },
    ],
    [
        'logs time on it',
        async (user) => {
            await user.signIn();
            await user.add(/time entries|time/, { duration: '90' }, /90|1:30|1 h/);
        },
    ],
    [
        'shows the project with its tasks',
        async (user) => {
            await user.signIn();
            await user.open(/projects/, 'New bridge');
            await user.sees(/tasks/);
        },
    ],
    [
        'removes the task',
        async (user) => {
            await user.signIn();
            await user.remove(/tasks/, 'Survey the river bed');
        },
    ],
];
