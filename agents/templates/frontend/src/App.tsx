import { BrowserRouter, Route, Routes } from 'react-router';
import { AccountPage } from './auth/AccountPage';
import { SignedInOnly } from './auth/SignedInOnly';
import { SignInPage } from './auth/SignInPage';
{{#hasSignUp}}
import { SignUpPage } from './auth/SignUpPage';
{{/hasSignUp}}
{{#hasWorkspace}}
import { useSession } from './auth/session';
{{/hasWorkspace}}
import { useMenu } from './layout/menu';
import { SiteLayout } from './layout/SiteLayout';
{{#hasWorkspace}}
import { WorkspaceLayout } from './layout/WorkspaceLayout';
{{/hasWorkspace}}
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
import { HomePage } from './pages/HomePage';
import { NotFoundPage } from './pages/NotFoundPage';
{{#hasRoles}}
import { PeoplePage } from './pages/PeoplePage';
{{/hasRoles}}
{{#hasTextPages}}
import { TextPage } from './pages/TextPage';
{{/hasTextPages}}
import { DetailPage } from './records/DetailPage';
import { CreatePage, EditPage } from './records/FormPage';
import { ListPage } from './records/ListPage';
import { ReadersOnly } from './records/ReadersOnly';
import { pageEntities } from './registry';
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
{{^hasWorkspace}}
  const menu = useMenu();
  const layout = <SiteLayout entries={menu} />;
{{/hasWorkspace}}
{{#hasWorkspace}}
  const { account } = useSession();
  const menu = useMenu();
  const layout = account ? <WorkspaceLayout entries={menu} /> : <SiteLayout entries={menu} />;
{{/hasWorkspace}}
  return (
    <Routes>
      <Route element={layout}>
        <Route index element={<HomePage />} />
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
{{#hasOpenDashboard}}
        <Route path="dashboard" element={<DashboardPage />} />
{{/hasOpenDashboard}}
        <Route element={<SignedInOnly />}>
          <Route path="account" element={<AccountPage />} />
{{#hasClosedDashboard}}
          <Route path="dashboard" element={<DashboardPage />} />
{{/hasClosedDashboard}}
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
        </Route>
        {pageEntities.map((entity) => (
          <Route key={entity.name} path={entity.path}>
            <Route path="new" element={<CreatePage key={entity.name} entity={entity} />} />
            <Route element={<ReadersOnly entity={entity} />}>
              <Route index element={<ListPage key={entity.name} entity={entity} />} />
              <Route path=":id" element={<DetailPage key={entity.name} entity={entity} />} />
              <Route path=":id/edit" element={<EditPage key={entity.name} entity={entity} />} />
            </Route>
          </Route>
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
