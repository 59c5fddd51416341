using Microsoft.EntityFrameworkCore;
using Office.Organization.Calendars;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>The rows of the register, as its filter narrows them.</summary>
internal sealed class ItemRows(OfficeDbContext db, ItemReading reading, RulesShelf rules, Organization.Actor actor, SupervisionTime time)
{
    public async Task<LightLimits> LimitsAsync(CancellationToken cancellationToken) =>
        LightLimits.At(time.Now, (await rules.OfAsync(actor.OrganId, cancellationToken)).YellowDays, time.Calendar);

    /// <summary>Everything but the light.</summary>
    public IQueryable<SupervisionItem> Narrowed(ItemFilter filter)
    {
        var items = filter.IsOwed ? reading.Owed(reading.Visible()) : reading.Visible();
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var text = filter.Text.Trim();
            items = items.Where(item => item.Title.Contains(text) || item.Number!.Contains(text) || item.LeadName.Contains(text));
        }

        items = filter.Source is { } source ? items.Where(item => item.Source == source) : items;
        items = filter.LeadId is { } lead ? items.Where(item => item.LeadId == lead) : items;
        items = filter.IsOpen is { } open ? items.Where(item => open ? item.State < ItemState.Struck : item.State >= ItemState.Struck) : items;
        if (filter is { From: { } from, To: { } to })
        {
            var (first, last) = (DueCalculator.EndOf(from.AddDays(-1)), DueCalculator.EndOf(to));
            items = items.Where(item => (item.DueAt > first && item.DueAt <= last) || (item.EndedAt > first && item.EndedAt <= last));
        }

        return items;
    }

    public async Task<IReadOnlyList<ItemRow>> ReadAsync(IQueryable<SupervisionItem> items, LightLimits limits, CancellationToken cancellationToken)
    {
        var found = await items.AsNoTracking().ToListAsync(cancellationToken);
        var ids = found.ConvertAll(item => item.Id);
        var helpers = (await db.Set<ItemAssistant>().Where(one => ids.Contains(one.ItemId)).OrderBy(one => one.Place)
            .Select(one => new { one.ItemId, one.Name }).ToListAsync(cancellationToken)).ToLookup(one => one.ItemId, one => one.Name);
        return found.ConvertAll(item => new ItemRow(item, limits.Of(item), [.. helpers[item.Id]], WorkdaysLeft(item)));
    }

    private int? WorkdaysLeft(SupervisionItem item) =>
        item.DueAt is { } due && !item.State.IsOver() && item.PausedAt is null ? time.Workdays(time.Now, due) : null;
}

/// <summary>A supervised matter in a list.</summary>
/// <param name="Item">The matter.</param>
/// <param name="Light">Its light now.</param>
/// <param name="Assistants">The names of those that help.</param>
/// <param name="WorkdaysLeft">Working days left, negative when it is over; null where nothing is counted.</param>
public sealed record ItemRow(SupervisionItem Item, ItemLight Light, IReadOnlyList<string> Assistants, int? WorkdaysLeft);
