using Office.Documents.Content;

namespace Office.Documents.Rules.Drafting;

/// <summary>Reads a draft as the office's reviewer would and says what is not in order yet.</summary>
public static class DraftChecks
{
    /// <param name="content">The draft.</param>
    /// <param name="attachmentNames">The names of the files attached, in order, endings included.</param>
    /// <returns>What to mend, what blocks first; empty when nothing is to be said.</returns>
    public static IReadOnlyList<Finding> Run(DocumentContent content, IReadOnlyList<string> attachmentNames)
    {
        var draft = new DraftUnderCheck(content, attachmentNames);
        return
        [
            .. DraftRules.All
                .Select(rule => (Rule: rule, Arguments: rule.Ask(draft)))
                .Where(asked => asked.Arguments is not null)
                .Select(asked => new Finding(
                    asked.Rule.Code, asked.Rule.Clause, asked.Rule.Strength, asked.Rule.Blocks, asked.Arguments!))
                .OrderByDescending(finding => finding.Blocks)
                .ThenBy(finding => finding.Strength),
        ];
    }
}
