import { Route, Routes } from 'react-router';
{{#hasCompare}}
import { ComparePage } from './compare/ComparePage';
{{/hasCompare}}
{{#hasContact}}
import { ContactPage } from './contact/ContactPage';
{{/hasContact}}
{{#hasTextPages}}
import { textPages } from './content';
{{/hasTextPages}}
import { menu } from './layout/menu';
import { SiteLayout } from './layout/SiteLayout';
{{#hasFaq}}
import { FaqPage } from './pages/FaqPage';
{{/hasFaq}}
import { HomePage } from './pages/HomePage';
{{#hasRecords}}
import { ListPage } from './pages/ListPage';
{{/hasRecords}}
import { NotFoundPage } from './pages/NotFoundPage';
{{#hasRecords}}
import { RecordPage } from './pages/RecordPage';
{{/hasRecords}}
{{#hasTextPages}}
import { TextPage } from './pages/TextPage';
{{/hasTextPages}}
{{#hasTools}}
import { ToolPage } from './pages/ToolPage';
{{/hasTools}}
{{#hasRecords}}
import { publicEntities } from './registry';
{{/hasRecords}}
{{#hasTools}}
import { tools } from './tools';
{{/hasTools}}

export function App() {
  return (
    <Routes>
      <Route element={<SiteLayout entries={menu} />}>
        <Route index element={<HomePage />} />
{{#hasRecords}}
        {publicEntities.map((entity) => (
          <Route key={entity.name} path={entity.path}>
            <Route index element={<ListPage key={entity.name} entity={entity} />} />
{{#hasCompare}}
            {entity.isComparable && (
              <Route path="compare" element={<ComparePage key={entity.name} entity={entity} />} />
            )}
{{/hasCompare}}
            <Route path=":slug" element={<RecordPage key={entity.name} entity={entity} />} />
          </Route>
        ))}
{{/hasRecords}}
{{#hasTools}}
        {tools.map((tool) => (
          <Route key={tool.path} path={tool.path} element={<ToolPage tool={tool} />} />
        ))}
{{/hasTools}}
{{#hasTextPages}}
        {textPages.map((text) => (
          <Route key={text.slug} path={text.slug} element={<TextPage text={text} />} />
        ))}
{{/hasTextPages}}
{{#hasFaq}}
        <Route path="faq" element={<FaqPage />} />
{{/hasFaq}}
{{#hasContact}}
        <Route path="contact" element={<ContactPage />} />
{{/hasContact}}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
