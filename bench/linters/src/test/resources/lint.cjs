// Reads a survey a line and answers with what SurveyJS' linter finds in it: rule and path, a JSON list a line.
const { lintSurvey } = require(process.argv[2]);

require('readline').createInterface({ input: process.stdin }).on('line', line => {
  const findings = lintSurvey(JSON.parse(line)).findings.map(finding => finding.severity + ' ' + finding.ruleId + ' ' + finding.path);
  process.stdout.write(JSON.stringify(findings) + '\n');
});
