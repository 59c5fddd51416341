using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Registers;

/// <summary>The handed-in matters of a form that the actor may see, narrowed; the one query behind list, counts and export.</summary>
internal sealed class FormRegister(OfficeDbContext db, FormReading reading, FormCatalogue catalogue, IDirectorySource directory, Actor actor)
{
    private const long MinutesPerDay = 24 * 60;

    public Task<FormVersion?> NewestAsync(string key, CancellationToken cancellationToken) =>
        catalogue.NewestAsync(key, actor.OrganId, cancellationToken);

    /// <summary>All matters of the form, of whichever version; newest first.</summary>
    public IQueryable<FormMatter> Of(FormVersion form, string? text, IReadOnlyList<FormFilter> filters)
    {
        var matters = reading.Visible().Where(matter => matter.FormId == form.FormId && matter.State != FormMatterState.Draft);
        if (!string.IsNullOrWhiteSpace(text))
        {
            var wanted = text.Trim();
            matters = matters.Where(matter => matter.Title.Contains(wanted) || matter.DrafterName.Contains(wanted));
        }

        return filters.Aggregate(matters, (narrowed, filter) => Narrow(narrowed, form.Read(), filter));
    }

    /// <summary>Which fields each of these rows may not show the actor.</summary>
    public async Task<Func<FormMatter, IReadOnlySet<string>>> HiddenAsync(FormDesign design, CancellationToken cancellationToken)
    {
        IReadOnlySet<string> nothing = new HashSet<string>(StringComparer.Ordinal);
        if (actor.IsMachine || await reading.Overseeing().AnyAsync(cancellationToken))
        {
            return _ => nothing;
        }

        // A list is not the place to ask through which step each row came: what is kept from any step is kept from the list.
        var (ofOthers, own) = (FormReading.Hidden(design, []), FormReading.Hidden(design, [FormDesign.FillStep]));
        return matter => matter.DrafterId == actor.OfficialId ? own : ofOthers;
    }

    public string Cell(FormField field, FormValues values, IReadOnlySet<string> hidden) =>
        hidden.Contains(field.Key) ? "" : FormWords.Show(field, values[field.Key], directory.Current);

    public string UnitOf(FormMatter matter) => directory.Current.Unit(matter.UnitId)?.Name ?? "";

    private IQueryable<FormMatter> Narrow(IQueryable<FormMatter> matters, FormDesign design, FormFilter filter)
    {
        // A field that is kept from some must not be guessed by filtering for it.
        if (design.Field(filter.Field) is not { } field
            || design.Rights.Any(right => right.Field == field.Key && right.Right is FieldRight.Hidden))
        {
            return matters.Where(matter => false);
        }

        var values = db.Set<FormValueRow>().Where(value => value.Field == filter.Field);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var wanted = filter.Text.Trim();
            values = values.Where(value => value.Text.Contains(wanted));
        }

        var (low, high) = Bounds(field, filter);
        if (low is { } least)
        {
            values = values.Where(value => value.High >= least);
        }

        if (high is { } most)
        {
            values = values.Where(value => value.Low <= most);
        }

        return matters.Where(matter => values.Any(value => value.MatterId == matter.Id));
    }

    private static (long? Low, long? High) Bounds(FormField field, FormFilter filter) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Money => (Part(filter.Least), Part(filter.Most)),
        FieldKind.Date => (filter.From?.DayNumber, filter.To?.DayNumber),
        // The end of a period is the minute at which it is over.
        FieldKind.Period => ((filter.From?.DayNumber * MinutesPerDay) + 1, ((filter.To?.DayNumber + 1) * MinutesPerDay) - 1),
        _ => (null, null),
    };

    private static long? Part(decimal? number) =>
        number is { } given && Math.Abs(given) < long.MaxValue / FormValueRow.Parts ? (long)(given * FormValueRow.Parts) : null;
}
