import { BrowserRouter, Route, Routes } from 'react-router';
import { AccountPage } from './auth/AccountPage';
import { SignedInOnly } from './auth/SignedInOnly';
import { SignInPage } from './auth/SignInPage';
{{#hasSignUp}}
import { SignUpPage } from './auth/SignUpPage';
{{/hasSignUp}}
import { useManageMenu, useMenu } from './layout/menu';
import { SiteLayout } from './layout/SiteLayout';
import { WorkspaceLayout } from './layout/WorkspaceLayout';
{{#hasOpenPages}}
{{#hasMemberPages}}
import { memberPages, openPages } from './modules';
{{/hasMemberPages}}
{{^hasMemberPages}}
import { openPages } from './modules';
{{/hasMemberPages}}
{{/hasOpenPages}}
{{^hasOpenPages}}
{{#hasMemberPages}}
import { memberPages } from './modules';
{{/hasMemberPages}}
{{/hasOpenPages}}
{{#hasContact}}
import { ContactPage } from './pages/ContactPage';
{{/hasContact}}
{{#hasDashboard}}
import { DashboardPage } from './pages/DashboardPage';
{{/hasDashboard}}
{{#hasToggles}}
import { FavouritesPage } from './pages/FavouritesPage';
{{/hasToggles}}
import { NotFoundPage } from './pages/NotFoundPage';
import { Overview } from './pages/Overview';
{{#hasRoles}}
import { PeoplePage } from './pages/PeoplePage';
{{/hasRoles}}
{{#hasTextPages}}
import { TextPage } from './pages/TextPage';
{{/hasTextPages}}
import { ReadingHomePage } from './reading/ReadingHomePage';
import { ReadingListPage } from './reading/ReadingListPage';
import { ReadingPage } from './reading/ReadingPage';
import { DetailPage } from './records/DetailPage';
import { CreatePage, EditPage } from './records/FormPage';
import { ListPage } from './records/ListPage';
import { ReadersOnly } from './records/ReadersOnly';
import { pageEntities, publicEntities } from './registry';
{{#hasTextPages}}
import { textPages } from './site';
{{/hasTextPages}}

export function App() {
  return (
    <BrowserRouter>
      <Pages />
    </BrowserRouter>
  );
}

function Pages() {
  const menu = useMenu();
  const manageMenu = useManageMenu();
  return (
    <Routes>
      <Route element={<SiteLayout entries={menu} />}>
        <Route index element={<ReadingHomePage />} />
        <Route path="sign-in" element={<SignInPage />} />
{{#hasSignUp}}
        <Route path="sign-up" element={<SignUpPage />} />
{{/hasSignUp}}
{{#hasContact}}
        <Route path="contact" element={<ContactPage />} />
{{/hasContact}}
{{#hasOpenPages}}
        {openPages.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
{{/hasOpenPages}}
{{#hasTextPages}}
        {textPages.map((slug) => (
          <Route key={slug} path={slug} element={<TextPage key={slug} slug={slug} />} />
        ))}
{{/hasTextPages}}
        {publicEntities.map((entity) => (
          <Route key={entity.name} path={entity.path}>
            <Route index element={<ReadingListPage key={entity.name} entity={entity} />} />
            <Route path=":id" element={<ReadingPage key={entity.name} entity={entity} />} />
          </Route>
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      <Route element={<SignedInOnly />}>
        <Route element={<WorkspaceLayout entries={manageMenu} />}>
          <Route path="account" element={<AccountPage />} />
          <Route path="manage" element={<Overview />} />
{{#hasDashboard}}
          <Route path="dashboard" element={<DashboardPage />} />
{{/hasDashboard}}
{{#hasRoles}}
          <Route path="people" element={<PeoplePage />} />
{{/hasRoles}}
{{#hasMemberPages}}
          {memberPages.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
{{/hasMemberPages}}
{{#hasToggles}}
          {pageEntities.map((entity) =>
            entity.toggles?.map((toggle) => (
              <Route
                key={toggle.page}
                path={toggle.page}
                element={<FavouritesPage key={toggle.page} entity={entity} toggle={toggle} />}
              />
            )),
          )}
{{/hasToggles}}
          {pageEntities.map((entity) => (
            <Route key={entity.name} path={`manage/${entity.path}`}>
              <Route path="new" element={<CreatePage key={entity.name} entity={entity} />} />
              <Route element={<ReadersOnly entity={entity} />}>
                <Route index element={<ListPage key={entity.name} entity={entity} />} />
                <Route path=":id" element={<DetailPage key={entity.name} entity={entity} />} />
                <Route path=":id/edit" element={<EditPage key={entity.name} entity={entity} />} />
              </Route>
            </Route>
          ))}
        </Route>
      </Route>
    </Routes>
  );
}
