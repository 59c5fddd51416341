using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Matters;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Definitions;
using Office.Workflow.Instances;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>Which forms an organ offers: its own, and those of the organs above it that it has none of its own for.</summary>
internal sealed class FormCatalogue(OfficeDbContext db, IDirectorySource directory) : IStepForms
{
    /// <summary>The newest version of each form that can be filled in for the organ, by key.</summary>
    public async Task<IReadOnlyList<FormVersion>> OfferedAsync(Guid organId, CancellationToken cancellationToken)
    {
        var above = Above(organId);
        var newest = from version in db.Set<FormVersion>()
                     join form in db.Set<BusinessForm>() on version.FormId equals form.Id
                     where above.Contains(form.OrganId) && form.IsOffered && version.Version == form.Version
                     select version;
        return
        [
            .. (await newest.ToListAsync(cancellationToken))
                .GroupBy(version => version.Key, StringComparer.Ordinal)
                .Select(same => same.MinBy(version => above.IndexOf(version.OrganId))!)
                .OrderBy(version => version.Key, StringComparer.Ordinal),
        ];
    }

    public async Task<bool> IsOfferedAsync(Guid organId, string key, CancellationToken cancellationToken) =>
        (await OfferedAsync(organId, cancellationToken)).Any(version => version.Key == key);

    public async Task<string?> MissingAsync(Guid organId, Guid rootId, string key, CancellationToken cancellationToken) =>
        await db.Set<FormMatter>().AnyAsync(
            matter => matter.AboutId == rootId && matter.FormKey == key
                && (matter.State == FormMatterState.Running || matter.State == FormMatterState.Granted), cancellationToken)
            ? null
            : (await NewestAsync(key, organId, cancellationToken))?.Read().Name ?? key;

    /// <summary>The newest version of one form for the organ, offered or not; null when there is none.</summary>
    public async Task<FormVersion?> NewestAsync(string key, Guid organId, CancellationToken cancellationToken)
    {
        var above = Above(organId);
        var versions = await db.Set<FormVersion>().Where(version => version.Key == key && above.Contains(version.OrganId))
            .ToListAsync(cancellationToken);
        return versions.OrderBy(version => above.IndexOf(version.OrganId)).ThenByDescending(version => version.Version).FirstOrDefault();
    }

    /// <summary>The newest version of a process for the organ; null when none is published.</summary>
    public async Task<ProcessDefinition?> ProcessAsync(string key, Guid organId, CancellationToken cancellationToken)
    {
        var above = Above(organId);
        var found = await db.Set<ProcessDefinition>().Where(definition => definition.Key == key && above.Contains(definition.OrganId))
            .ToListAsync(cancellationToken);
        return found.OrderBy(definition => above.IndexOf(definition.OrganId)).ThenByDescending(definition => definition.Version).FirstOrDefault();
    }

    /// <summary>Whether a process of the form's key is there that no form brought: publishing over it would change other matters' way.</summary>
    public async Task<bool> IsOthersProcessAsync(BusinessForm form, CancellationToken cancellationToken) =>
        form.Version == 0 && await ProcessAsync(form.Key, form.OrganId, cancellationToken) is not null
        && await NewestAsync(form.Key, form.OrganId, cancellationToken) is null;

    /// <summary>The organ and those above it, from itself upwards.</summary>
    private List<Guid> Above(Guid organId)
    {
        List<Guid> above = [];
        for (Guid? next = organId; next is { } id && !above.Contains(id); next = directory.Current.Organ(id)?.ParentId)
        {
            above.Add(id);
        }

        return above;
    }
}
