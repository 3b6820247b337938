// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontend.h"

#include "agents/blueprint/generate/brand.h"
#include "agents/blueprint/generate/filelist.h"
#include "agents/blueprint/generate/frontendcode.h"
#include "agents/blueprint/generate/frontenddrawings.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendlook.h"
#include "agents/blueprint/generate/frontendtheme.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/tscode.h"

#include <QRegularExpression>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadIndentation = 4;

/// `<title>`, laid out as Prettier wants it.
QString titleElement(const QString &name)
{
    const QString line = u"<title>"_s + name.simplified().toHtmlEscaped() + u"</title>"_s;
    if (kHeadIndentation + ts::columns(line) <= ts::kPrintWidth)
        return line;
    const QString deeper(kHeadIndentation + 2, u' ');
    QVector<ts::Doc> words;
    for (const QString &word : name.simplified().toHtmlEscaped().split(u' ')) {
        if (!words.isEmpty())
            words.append(ts::line());
        words.append(ts::text(word));
    }
    return u"<title>\n"_s + deeper + ts::print(ts::fill(words), kHeadIndentation + 2) + u"\n    </title>"_s;
}

QString descriptionElement(const QString &summary)
{
    QString content = summary.simplified();
    // Quotes as people print them: an attribute with straight ones inside is laid out in another way.
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
    content.replace(quoted, u"\u201c\\1\u201d"_s).remove(u'"');
    content.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s);
    const QString line = u"<meta name=\"description\" content=\"%1\" />"_s.arg(content);
    if (kHeadIndentation + ts::columns(line) <= ts::kPrintWidth)
        return line;
    return u"<meta\n      name=\"description\"\n      content=\"%1\"\n    />"_s.arg(content);
}

View pageView(const Domain &domain)
{
    View view{View::type::object};
    const QString brand = features::brand(domain);
    const QString title = brand == domain.name ? brand : brand + u" · "_s + domain.name;
    view.set("title", utf8(titleElement(title)));
    view.set("description", utf8(descriptionElement(domain.summary)));
    return view;
}

View factsOf(const Domain &domain)
{
    return factsView(domain, frontendFacts(domain));
}

/// Adds files under `frontend/`; templates have the same names.
class FrontendList {
public:
    explicit FrontendList(FileList &files)
        : m_files(files)
    {
    }

    void copy(const QStringList &paths)
    {
        for (const QString &path : paths)
            m_files.copy(u"frontend/"_s + path, u"frontend/"_s + path);
    }
    void fill(const QStringList &paths)
    {
        for (const QString &path : paths)
            m_files.fill(u"frontend/"_s + path, u"frontend/"_s + path, factsOf);
    }
    void fillAs(const QString &path, const QString &templateName)
    {
        m_files.fill(u"frontend/"_s + path, u"frontend/"_s + templateName, factsOf);
    }

    [[nodiscard]] const Domain &domain() const { return m_files.domain(); }

private:
    FileList &m_files;
};

QStringList inFolder(const QString &folder, const QString &names)
{
    QStringList paths;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        paths.append(folder + name);
    return paths;
}

void addGround(FileList &files, FrontendList &frontend)
{
    files.fill(u"frontend/index.html"_s, u"frontend/index.html"_s, pageView);
    files.fill(u"frontend/public/favicon.svg"_s, u"frontend/public/favicon.svg"_s, themeView);
    files.fill(u"frontend/src/index.css"_s, u"frontend/src/index.css"_s, themeView);
    files.makeWith(u"frontend/src/ui/drawings.ts"_s, u"frontend/drawings.json"_s, u"backend/seed/vocabulary.json"_s,
                   frontendcode::drawingsFile);
    files.fill(u"frontend/src/ui/scheme.ts"_s, u"frontend/src/ui/scheme.ts"_s, themeView);
    frontend.fill({u"package.json"_s, u"src/api/client.ts"_s, u"src/ui/Picture.tsx"_s});
    frontend.copy(inFolder({}, u"vite.config.ts tsconfig.json tsconfig.app.json tsconfig.node.json"_s));
    frontend.copy(inFolder(u"src/"_s, u"main.tsx"_s));
    frontend.copy(inFolder(u"src/api/"_s, u"queryClient.ts token.ts client.test.ts"_s));
    frontend.copy(inFolder(
        u"src/ui/"_s,
        u"Avatar.tsx Button.tsx ConfirmDialog.tsx ConfirmDialog.test.tsx "
        "ColumnChart.tsx compositions.ts Cover.tsx charts.test.tsx dates.ts dates.test.ts DonutChart.tsx drawn.ts "
        "drawn.test.ts "
        "chart.ts "
        "EmptyState.tsx Form.tsx Icon.tsx Labelled.tsx "
        "Notice.tsx PageHeader.tsx "
        "Pagination.tsx Portrait.tsx scenes.ts SchemeToggle.tsx Skeleton.tsx Spinner.tsx things.ts ToastProvider.tsx "
        "titleIcon.ts titleIcon.test.ts toasts.ts tone.ts useTitle.ts words.ts"_s));
    frontend.copy(inFolder(u"src/test/"_s, u"setup.ts render.tsx sampleEntity.ts titled.ts"_s));
}

void addFields(FileList &files, FrontendList &frontend, const FrontendFacts &facts)
{
    const auto has = [&facts](FieldType type) {
        return facts.fieldTypes.contains(type);
    };
    files.make(u"frontend/src/fields/index.ts"_s,
               [](const Domain &domain) { return frontendcode::fieldKindsFile(frontendFacts(domain)); });
    frontend.copy(inFolder(u"src/fields/"_s, u"kind.ts LineInput.tsx PlainText.tsx text-values.ts fields.test.tsx"_s));
    for (const FieldType type : facts.fieldTypes) {
        const QString ending = type == FieldType::String ? u".ts"_s : u".tsx"_s;
        const QString kind = u"src/fields/"_s + naming::kebab(shown::kindName(type)) + ending;
        if (type == FieldType::Image)
            frontend.fill({kind});
        else
            frontend.copy({kind});
    }
    if (has(FieldType::Integer) || has(FieldType::Number) || has(FieldType::Money) || has(FieldType::Duration) ||
        has(FieldType::Rating))
        frontend.copy({u"src/fields/number-values.ts"_s});
    if (has(FieldType::Url) || has(FieldType::Image) || has(FieldType::File))
        frontend.copy({u"src/fields/address.ts"_s});
    if (facts.hasMedia)
        frontend.copy({u"src/fields/media.tsx"_s});
    if (has(FieldType::List))
        frontend.copy({u"src/fields/list-values.ts"_s});
    if (has(FieldType::Text))
        frontend.copy({u"src/ui/Paragraphs.tsx"_s});
    if (has(FieldType::Colour))
        frontend.copy({u"src/ui/colourName.ts"_s});
    if (has(FieldType::Enum))
        frontend.copy({u"src/ui/Badge.tsx"_s});
    if (has(FieldType::Rating))
        frontend.copy({u"src/ui/Stars.tsx"_s});
    if (facts.hasTables || facts.hasDashboard)
        frontend.copy(inFolder(u"src/ui/"_s, u"csv.ts csv.test.ts"_s));
}

void addRecords(FrontendList &frontend, const FrontendFacts &facts)
{
    const QString folder = u"src/records/"_s;
    frontend.copy(inFolder(
        folder,
        u"BackLink.tsx Confirmation.tsx Confirmation.test.tsx define.ts choices.ts DeleteButton.tsx Emblem.tsx "
        u"Fact.tsx form.ts form.test.ts FormGuide.tsx "
        u"formShape.ts ids.ts "
        "ListHeader.tsx listState.ts Member.tsx members.ts MoreRecords.tsx Newest.tsx ReadersOnly.tsx RecordBriefs.tsx "
        "reference.ts RelationInput.tsx SearchInput.tsx sorting.ts"_s));
    frontend.fill(inFolder(folder,
                           u"types.ts queries.ts DetailPage.tsx layouts/layout.ts layouts/Plain.tsx "
                           u"RecordList.tsx FormPage.tsx ListPage.tsx ListPage.test.tsx "
                           "RecordCards.tsx RecordTable.tsx RecordForm.tsx RecordInputs.tsx ReferenceLink.tsx"_s));
    frontend.fillAs(folder + u"addresses.ts"_s,
                    folder + (facts.isContent ? u"addresses-content.ts"_s : u"addresses.ts"_s));
    for (const QString &layout : facts.layouts)
        frontend.fill({folder + u"layouts/%1%2.tsx"_s.arg(layout.left(1).toUpper(), layout.mid(1))});
    if (facts.hasFaces)
        frontend.fill({folder + u"Faces.tsx"_s});
    if (facts.hasRows)
        frontend.fill({folder + u"RecordRows.tsx"_s});
    if (facts.hasRows && facts.hasInlines)
        frontend.copy({folder + u"Replies.tsx"_s});
    if (facts.hasRaised)
        frontend.copy({folder + u"Raised.tsx"_s});
    if (facts.hasDays)
        frontend.copy({u"src/ui/DayBadge.tsx"_s});
    if (facts.hasFilters) {
        frontend.fill({folder + u"ListFilters.tsx"_s});
        frontend.copy(inFolder(folder, u"scale.ts scale.test.ts SelectFilter.tsx"_s));
    }
    if (facts.hasTags())
        frontend.fill({folder + u"Tags.tsx"_s});
    if (facts.hasOffers)
        frontend.fill({folder + u"Offer.tsx"_s});
    if (facts.hasViews)
        frontend.copy({folder + u"ListViews.tsx"_s});
    if (facts.hasManyRelations)
        frontend.copy({folder + u"ManyRelationInput.tsx"_s});
    if (facts.hasRatings || facts.hasToggles || facts.hasRecordMarks)
        frontend.fill({folder + u"CardMarks.tsx"_s});
    if (facts.hasRatings)
        frontend.copy({folder + u"Average.tsx"_s});
    if (facts.hasToggles) {
        frontend.copy({folder + u"ToggleButton.tsx"_s});
        frontend.fill({folder + u"ToggleButton.test.tsx"_s});
    }
    if (facts.hasTransitions)
        frontend.copy(inFolder(folder, u"TransitionButtons.tsx TransitionButtons.test.tsx"_s));
    if (facts.hasInlines)
        frontend.fill({folder + u"InlineRecords.tsx"_s});
    if (facts.hasLines)
        frontend.copy(inFolder(folder, u"Lines.tsx Lines.test.tsx"_s));
    if (facts.hasChildren)
        frontend.fill({folder + u"ChildRecords.tsx"_s});
}

void addPages(FrontendList &frontend, const FrontendFacts &facts)
{
    frontend.copy({u"src/App.test.tsx"_s});
    frontend.fillAs(u"src/App.tsx"_s, facts.isContent ? u"src/App-content.tsx"_s : u"src/App.tsx"_s);
    frontend.fillAs(u"src/layout/menu.ts"_s,
                    facts.isContent ? u"src/layout/menu-content.ts"_s : u"src/layout/menu.ts"_s);
    frontend.copy(inFolder(u"src/layout/"_s,
                           u"Brand.tsx MenuBar.tsx MenuBar.test.tsx MenuLinks.tsx MoreLinks.tsx SkipLink.tsx"_s));
    frontend.fill(inFolder(u"src/layout/"_s, u"AccountMenu.tsx MenuLink.tsx SiteFooter.tsx SiteLayout.tsx"_s));
    if (facts.hasWorkspace)
        frontend.fill({u"src/layout/WorkspaceLayout.tsx"_s});
    frontend.copy(inFolder(u"src/pages/"_s, u"Greeting.tsx NotFoundPage.tsx Overview.tsx StateShare.tsx Trend.tsx"_s));
    const bool isTool = !facts.tool.component.isEmpty();
    for (const OpeningFile &file : isTool ? QVector<OpeningFile>() : openingFiles(frontend.domain(), facts))
        frontend.fillAs(file.path, file.templateName);
    if (facts.isContent) {
        frontend.copy(inFolder(u"src/reading/"_s, u"Articles.tsx ReadingHomePage.test.tsx Readings.tsx"_s));
        frontend.fill(inFolder(u"src/reading/"_s, u"ReadingHomePage.tsx ReadingListPage.tsx ReadingPage.tsx"_s));
    } else {
        frontend.copy(inFolder(u"src/pages/"_s, u"Features.tsx"_s));
        frontend.fill(inFolder(u"src/pages/"_s, u"HomePage.tsx HomePage.test.tsx"_s));
        if (!isTool)
            frontend.fill({u"src/pages/Welcome.tsx"_s});
        if (!isTool && facts.hasSignUp)
            frontend.copy({u"src/pages/Join.tsx"_s});
        if (facts.hasInvitations)
            frontend.copy({u"src/pages/Invitations.tsx"_s});
    }
    if (facts.hasDashboard) {
        frontend.copy(inFolder(u"src/"_s, u"pages/DashboardPage.tsx pages/DashboardRecords.test.tsx pages/listedBy.ts "
                                          u"pages/period.ts pages/period.test.ts pages/PeriodPicker.tsx "
                                          "ui/BarChart.tsx ui/LineChart.tsx ui/LineChart.test.tsx"_s));
        frontend.fill(inFolder(u"src/pages/"_s, u"DashboardPage.test.tsx DashboardRecords.tsx"_s));
    }
    if (facts.hasToggles)
        frontend.fill({u"src/pages/FavouritesPage.tsx"_s});
    if (facts.hasRoles)
        frontend.copy(inFolder(u"src/pages/"_s, u"PeoplePage.tsx PeoplePage.test.tsx"_s));
    if (facts.hasContact) {
        frontend.copy({u"src/pages/ContactPage.tsx"_s});
        frontend.fill({u"src/pages/ContactPage.test.tsx"_s});
    }
    if (facts.hasContact || facts.hasTextPages)
        frontend.copy({u"src/pages/SiteCard.tsx"_s});
    if (facts.hasTextPages) {
        frontend.copy({u"src/pages/TextPage.tsx"_s});
        frontend.fill({u"src/pages/TextPage.test.tsx"_s});
    }
}

void addAccounts(FrontendList &frontend, const FrontendFacts &facts)
{
    frontend.copy(inFolder(u"src/auth/"_s,
                           u"AccountPage.tsx AccountPage.test.tsx AuthCard.tsx CredentialInput.tsx "
                           "credentials.ts session.ts SessionProvider.tsx SessionProvider.test.tsx SignedInOnly.tsx "
                           "SampleAccounts.tsx SignInPage.test.tsx"_s));
    frontend.fill(inFolder(u"src/auth/"_s, u"access.ts access.test.ts SignInPage.tsx"_s));
    if (facts.hasSignUp) {
        frontend.copy({u"src/auth/SignUpPage.tsx"_s});
        frontend.fill({u"src/auth/SignUpPage.test.tsx"_s});
    }
}

void addEntities(FileList &files, FrontendList &frontend, const FrontendFacts &facts)
{
    files.make(u"frontend/src/registry.ts"_s,
               [](const Domain &domain) { return frontendcode::registryFile(domain, frontendFacts(domain)); });
    files.make(u"frontend/src/site.ts"_s,
               [](const Domain &domain) { return frontendcode::siteFile(domain, frontendFacts(domain)); });
    if (facts.hasExamples)
        files.makeWith(u"frontend/src/pages/examples.ts"_s, u"backend/seed/vocabulary.json"_s,
                       frontendcode::examplesFile);
    frontend.fill({u"src/test/describePages.tsx"_s});
    // Without records of its own, a project tests what it shows records with on a sample.
    if (shown::pageEntities(files.domain()).isEmpty())
        frontend.copy({u"src/records/pages.test.tsx"_s});
    if (facts.hasInlines)
        frontend.copy({u"src/test/describeInline.tsx"_s});
    for (const Entity &entity : files.domain().entities) {
        if (entity.presentation == Presentation::Toggle)
            continue;
        const QString base = u"frontend/src/entities/"_s + naming::fileName(entity);
        files.makeFor(entity, base + u".ts"_s, [](const Domain &domain, const Entity &one) {
            return frontendcode::entityFile(domain, frontendFacts(domain), one);
        });
        files.makeFor(entity, base + u".test.tsx"_s, frontendcode::entityTestFile);
    }
}

} // namespace

GeneratedFiles frontendFiles(const Domain &domain, const TemplateStore &templates)
{
    const FrontendFacts facts = frontendFacts(domain);
    FileList files(domain, templates);
    FrontendList frontend(files);
    addGround(files, frontend);
    addFields(files, frontend, facts);
    addRecords(frontend, facts);
    addPages(frontend, facts);
    addAccounts(frontend, facts);
    addEntities(files, frontend, facts);
    for (const QString &piece : facts.shared) {
        if (!files.has(u"frontend/"_s + piece))
            frontend.copy({piece});
    }
    return files.take();
}

GeneratedFiles e2eFiles(const Domain &domain, const TemplateStore &templates)
{
    FileList files(domain, templates);
    for (const QString &name :
         {u"e2e/app.mjs"_s, u"e2e/browser.mjs"_s, u"e2e/forms.mjs"_s, u"e2e/report.mjs"_s, u"e2e/run.mjs"_s})
        files.copy(name, name);
    files.make(u"e2e/domain.mjs"_s,
               [](const Domain &full) { return frontendcode::e2eDomainFile(full, frontendFacts(full)); });
    return files.take();
}

} // namespace autodevos
