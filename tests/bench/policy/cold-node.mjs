// A fresh process to the first decision: prints the milliseconds from before the import to after it.
//   node cold-node.mjs NAME     the name of a file of contenders/
const question = {
  viewer: { surface: 'crm', id: 'u7', tags: ['validation-officers'], agency: 'biro-pemerintahan' },
  report: {
    visibility: 'private', state: 'awaiting_validation', agency: 'dinas-bina-marga', assignee: 'u3', reporter: 'c1',
    followup: { officer: 'u3', agency: 'dinas-bina-marga' }, photo_request_by: null, photo_grants: [], reopen_window_open: false,
  },
};

const begin = performance.now();
const { open } = await import(`./contenders/${process.argv[2]}.mjs`);
const decide = await open();
const { actions } = decide(question);
const end = performance.now();
if (actions.join() !== 'accept,reject,order_verification,request_photo') throw new Error(`decided ${actions}`);
console.log(end - begin);
