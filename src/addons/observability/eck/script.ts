// What Filebeat does to every line, as the JavaScript that its `script` processor runs: find the level, drop what is not
// important enough, tell audits and requests apart, black out. A test runs it.
// @see https://www.elastic.co/docs/reference/beats/filebeat/processor-script
import type { Logs } from '../../../model/observability/observability.ts'
import { wordsBelow } from '../logs/levels.ts'
import { blackedOut, redactions } from '../logs/redaction.ts'

/** An expression of RE2 as a literal of JavaScript; the two differ in how letters of any case are asked for. */
function literal(expression: string): string {
  const anyCase = expression.startsWith('(?i)')
  return `new RegExp(${JSON.stringify(anyCase ? expression.slice(4) : expression)}, "g${anyCase ? 'i' : ''}")`
}

/** The source. Every expression ends in the group that is replaced, so the rest of a match is its beginning. */
export function filebeatScript({ level, redact }: Logs): string {
  return `var unimportant = ${JSON.stringify(wordsBelow(level))};
var secrets = [${redact.flatMap(redactions).map(literal).join(', ')}];
var audit = /"stream"\\s*:\\s*"audit"/;
var vaultAudit = /^[{].*"type":"(?:request|response)"/;
var access = /"RequestMethod"\\s*:/;
var jsonLevel = /"(?:level|severity|log_level)"\\s*:\\s*"?([A-Za-z0-9]+)/;
var textLevel = /\\b(trace|debug|info|notice|warn(?:ing)?|err(?:or)?|fatal|critical|panic)\\b/i;
function process(event) {
  var message = event.Get("message");
  if (!message) return;
  var found = (message.charAt(0) === "{" ? jsonLevel : textLevel).exec(message);
  var level = found ? found[1].toLowerCase().replace("warning", "warn") : "";
  var isAudit = audit.test(message) || (event.Get("kubernetes.container.name") === "vault" && vaultAudit.test(message));
  var stream = isAudit ? "audit" : access.test(message) ? "access" : "services";
  if (stream === "services" && unimportant.indexOf(level) >= 0) return event.Cancel();
  if (level) event.Put("log.level", level);
  event.Put("labels.stream", stream);
  for (var i = 0; i < secrets.length; i++) {
    message = message.replace(secrets[i], function (match, value) {
      return match.slice(0, match.length - value.length) + ${JSON.stringify(blackedOut)};
    });
  }
  event.Put("message", message);
}
`
}
