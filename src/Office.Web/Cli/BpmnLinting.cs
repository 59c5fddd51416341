using Office.Web.Components;
using Office.Workflow.Bpmn;

namespace Office.Web.Cli;

/// <summary><c>bpmn lint</c>: says accepted or refused, and why.</summary>
internal static class BpmnLinting
{
    public static ExitCode Run(CliContext context, byte[] xml, FaultTexts texts)
    {
        var report = BpmnLint.Of(xml);
        var verdict = report.IsAccepted ? "accepted" : "refused";
        foreach (var finding in report.Findings)
        {
            var sentence = BpmnCommand.Sentence(texts, finding.Fault);
            var line = string.Join(": ", new[] { finding.Process, finding.Element, sentence }.Where(part => part is not null));
            if (finding.IsRefusal && !context.Output.Json)
            {
                context.Output.Complain(line);
            }
            else
            {
                context.Output.Say($"note: {line} (it can be tried, not published)");
            }
        }

        context.Output.Say($"{verdict}: {string.Join(", ", report.Processes.Select(process => process.Key))}");
        context.Output.Record(new
        {
            verdict,
            processes = report.Processes.Select(process => new { id = process.Key, accepted = process.Graph is not null }),
            findings = report.Findings.Select(finding => new
            {
                finding.Process,
                finding.Element,
                kind = finding.IsRefusal ? "refused" : "note",
                finding.Fault.Code,
                sentence = BpmnCommand.Sentence(texts, finding.Fault),
            }),
        });
        return report.IsAccepted ? ExitCode.Done : ExitCode.Refused;
    }
}
