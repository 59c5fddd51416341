using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Proofreading;
using Office.Documents.Rules;
using Office.Organization.Foundation;

namespace Office.Web.Features.Drafts;

/// <summary>What a draft page has its text read by: the press that lays it out, and the checks with the registers at hand.</summary>
public sealed class DraftReading(DraftPress press, CitedNumbers cited)
{
    public DraftPress Press => press;

    /// <summary>The rules' findings, then the proofreader's suspicions.</summary>
    public async Task<IReadOnlyList<Finding>> FindingsAsync(
        DraftView draft, DocumentContent content, DraftKnowledge known, CancellationToken cancellationToken)
    {
        var looked = await cited.OfAsync(draft.OrganId, Proofreader.NumbersIn(content), cancellationToken);
        var proof = looked is null
            ? known.Proof
            : known.Proof with { OwnPrefixes = looked.OwnPrefixes, Registered = looked.Documents };
        return [.. DocumentRules.Check(content, known.Rules), .. Proofreader.Check(content, proof)];
    }
}

/// <summary>Looks the numbers that a draft cites up in the registers, again only when it cites others.</summary>
public sealed class CitedNumbers(IDispatcher dispatcher)
{
    private string _asked = "";
    private RegisteredNumbers? _known;

    /// <returns>Null when there is nothing to look up, or the registers cannot be read: then nothing is said of them.</returns>
    public async Task<RegisteredNumbers?> OfAsync(Guid organId, IReadOnlyList<string> numbers, CancellationToken cancellationToken)
    {
        var asked = string.Join('|', numbers);
        if (asked != _asked)
        {
            _known = asked.Length == 0
                ? null
                : (await dispatcher.AskAsync(new FindRegistered(organId, numbers), cancellationToken)).Match(found => found, _ => null!);
            _asked = asked;
        }

        return _known;
    }
}
