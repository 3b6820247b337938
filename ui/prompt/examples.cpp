// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/examples.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(autodevos::Examples)
};

} // namespace

QVector<Example> examples()
{
    // Titles are translated; prompts stay English, the language the built-in model reads.
    return {
        {Words::tr("Team task board"), Words::tr("Projects, tasks with states, comments and a dashboard"),
         u"Build a team task board: people sign up, create projects, add tasks with a title, description, priority, "
         "due date and status (open, in progress, done), assign them to members, comment on tasks, and see a dashboard "
         "with how many tasks are open, in progress and done."_s},
        {Words::tr("Recipe collection"), Words::tr("Search and filters, star ratings and favourites"),
         u"Create a recipe collection. Recipes have a title, ingredients, steps, cooking time, difficulty (easy, "
         "medium, hard) and a photo link, and belong to categories. Visitors can search and filter recipes; signed-in "
         "users add recipes, rate them from 1 to 5 stars and keep favourites."_s},
        {Words::tr("Clinic appointments"), Words::tr("Roles, states and a rule against double booking"),
         u"A small clinic needs appointment booking: doctors with a specialty and working hours, patients, "
         "appointments with date, time, reason and state (requested, confirmed, cancelled, done). Patients book and "
         "cancel; staff confirm. No doctor can have two appointments at the same time."_s},
        {Words::tr("Developer portfolio"), Words::tr("Pages, projects, a blog and a contact form"),
         u"Create a portfolio website for a developer with an about page, projects with tags and links, a blog and a "
         "contact form. Use a white background and a dark blue accent."_s},
    };
}

} // namespace autodevos
