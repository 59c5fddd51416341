using Office.Documents.Numbering;
using Office.Organization;

namespace Office.Documents.Supervisions;

/// <summary>Numbers matters and notices from the organ's ledger, in the transaction of what is numbered.</summary>
internal sealed class ItemNumbers(NumberLedger ledger, RulesShelf rules, OfficeDay today)
{
    /// <summary>督〔2026〕5号; of a part the number of its matter and its place.</summary>
    public async Task<string> OfAsync(SupervisionItem item, SupervisionItem? parent, CancellationToken cancellationToken)
    {
        if (parent?.Number is { } whole)
        {
            return $"{whole}-{item.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        }

        var prefix = (await rules.OfAsync(item.OrganId, cancellationToken)).Prefix;
        return (await ledger.GiveAsync(item.OrganId, item.Id, prefix, today.Date.Year, cancellationToken)).Printed;
    }

    /// <summary>督蓝〔2026〕3号.</summary>
    public async Task<string> OfNoticeAsync(Guid organId, Guid noticeId, NoticeColour colour, CancellationToken cancellationToken)
    {
        var prefix = (await rules.OfAsync(organId, cancellationToken)).Prefix + NoticeWords.Mark(colour);
        return (await ledger.GiveAsync(organId, noticeId, prefix, today.Date.Year, cancellationToken)).Printed;
    }
}
