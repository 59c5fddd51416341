using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Designs;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Bpmn;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>A form of the actor's organ for its designer: the design being worked on, its process and its versions.</summary>
public sealed record GetFormDesign(Guid FormId) : IQuery<FormDesignView>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

/// <summary>What the designer shows.</summary>
public sealed record FormDesignView
{
    public required Guid FormId { get; init; }

    public required string Key { get; init; }

    public required FormDesign Design { get; init; }

    /// <summary>The process of its own drawing, as it was given; null where there is none.</summary>
    public required byte[]? Process { get; init; }

    /// <summary>The steps of the process that publishing would bind it to, in the order of the file; empty when there is none.</summary>
    public required IReadOnlyList<FormStep> Steps { get; init; }

    public required long Revision { get; init; }

    public required bool IsOffered { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<FormVersionRow> Versions { get; init; }
}

/// <summary>A step of a form's process.</summary>
public sealed record FormStep(string Id, string Name);

/// <summary>A published version in the designer's list.</summary>
public sealed record FormVersionRow(int Version, DateTimeOffset PublishedAt, string PublishedByName, string Sha256);

internal sealed class GetFormDesignHandler(OfficeDbContext db, FormCatalogue catalogue, Actor actor)
    : IQueryHandler<GetFormDesign, FormDesignView>
{
    public async Task<Outcome<FormDesignView>> HandleAsync(GetFormDesign query, CancellationToken cancellationToken)
    {
        var form = await db.Set<BusinessForm>()
            .SingleOrDefaultAsync(f => f.Id == query.FormId && f.OrganId == actor.OrganId, cancellationToken);
        if (form is null)
        {
            return new FoundationFault.Missing();
        }

        var design = form.Read();
        return new FormDesignView
        {
            FormId = form.Id,
            Key = form.Key,
            Design = design,
            Process = form.Process,
            Steps = await StepsAsync(form, design, cancellationToken),
            Revision = form.Revision,
            IsOffered = form.IsOffered,
            SavedAt = form.SavedAt,
            Versions = await db.Set<FormVersion>().Where(v => v.FormId == form.Id).OrderByDescending(v => v.Version)
                .Select(v => new FormVersionRow(v.Version, v.PublishedAt, v.PublishedByName, v.Sha256)).ToListAsync(cancellationToken),
        };
    }

    private async Task<IReadOnlyList<FormStep>> StepsAsync(BusinessForm form, FormDesign design, CancellationToken cancellationToken)
    {
        var xml = ProcessSketch.Check(design.Steps) is null ? FormPress.Drawn(form, design) : null;
        xml ??= (await catalogue.ProcessAsync(form.Key, form.OrganId, cancellationToken))?.Xml;
        return xml is null ? [] : BpmnReader.Read(xml).Match<IReadOnlyList<FormStep>>(
            graph => [.. graph.Nodes.Where(node => node.Rules is not null).Select(node => new FormStep(node.Id, node.Name))],
            _ => []);
    }
}
