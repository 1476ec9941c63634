import { readTemplate, renderTemplate } from './render-template.js';

describe('readTemplate', () => {
  it('lists what a template names, each once', () => {
    const text = '您于{{filedOn}}提出的复核，机构应于{{answerDueOn}}前答复；申请日{{filedOn}}。';
    expect(readTemplate(text)).toEqual({ sound: true, placeholders: ['filedOn', 'answerDueOn'] });
    expect(readTemplate('材料收悉。')).toEqual({ sound: true, placeholders: [] });
  });

  it('refuses a name no case has, such as one every object inherits', () => {
    expect(readTemplate('{{ownerName}}{{today}}{{toString}}')).toEqual({
      sound: false,
      because: 'placeholder-unknown',
      unknown: ['ownerName', 'toString'],
    });
  });

  it('refuses braces that do not close', () => {
    for (const text of ['{{today', 'today}}', '{{to day}}', '{{}}']) {
      expect(readTemplate(text)).toMatchObject({ because: 'placeholder-broken' });
    }
  });
});

describe('renderTemplate', () => {
  it('fills in every place', () => {
    const text = '{{filedOn}}至{{answerDueOn}}（{{filedOn}}）';
    const values = { filedOn: '2026-11-12', answerDueOn: '2026-11-23' };
    expect(renderTemplate(text, values)).toEqual({ text: '2026-11-12至2026-11-23（2026-11-12）', unfilled: [] });
  });

  it('leaves what has no value in braces, and names it', () => {
    expect(renderTemplate('止于{{answerDueOn}}', {})).toEqual({
      text: '止于{{answerDueOn}}',
      unfilled: ['answerDueOn'],
    });
  });

  it('does not read a value as a template', () => {
    expect(renderTemplate('{{reportCode}}', { reportCode: '{{today}}' })).toEqual({ text: '{{today}}', unfilled: [] });
  });
});
