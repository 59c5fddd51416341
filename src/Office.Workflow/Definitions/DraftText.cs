using System.Text.RegularExpressions;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Definitions;

/// <summary>What a drawing says of itself, however unfinished: it must be BPMN with a process that has a usable id.</summary>
internal sealed partial record DraftText(string Key, string Name)
{
    private const int LongestName = 60;

    public static Outcome<DraftText> Read(ReadOnlyMemory<byte> xml) => SafeXml.Load(xml).Match(
        document =>
        {
            var process = document.Root?.Name == BpmnNames.Bpmn + "definitions"
                ? document.Root.Element(BpmnNames.Bpmn + "process")
                : null;
            if (process is null)
            {
                return new WorkflowFault.NotBpmn("process");
            }

            var (key, name) = ((string?)process.Attribute("id") ?? "", ((string?)process.Attribute("name") ?? "").Trim());
            return !Usable().IsMatch(key) ? new DefinitionFault.KeyUnusable()
                : name.Length > LongestName ? new DraftText(key, name[..LongestName])
                : (Outcome<DraftText>)new DraftText(key, name);
        },
        fault => fault);

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_.-]{0,63}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Usable();
}
