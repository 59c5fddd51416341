using System.Security.Cryptography;
using System.Text;
using Office.Documents.BusinessForms.Designs;
using Office.Organization.Foundation;
using Office.Workflow;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Instances;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>Publishes a form and its process together, in the transaction of the command that asks for it.</summary>
internal sealed class FormPress(
    OfficeDbContext db, ICommandHandler<PublishProcess, Guid> processes, FormCatalogue catalogue, IIdSource ids, IHistory history)
{
    public async Task<Outcome<Guid>> PublishAsync(BusinessForm form, FormAct by, CancellationToken cancellationToken)
    {
        var design = form.Read();
        var drawn = await ProcessAsync(form, design, cancellationToken);
        if (drawn.Fault is not null)
        {
            return drawn.Fault;
        }

        var (graph, published) = drawn.Value;
        if (Problem(design, graph) is { } unsound)
        {
            return unsound;
        }

        var process = published ?? await PublishedAsync(form, design, cancellationToken);
        return process.Match<Outcome<Guid>>(processId => Add(form, design, by, processId), fault => fault);
    }

    /// <summary>The BPMN that publishing this design would publish with it; null where the process is published elsewhere.</summary>
    public static byte[]? Drawn(BusinessForm form, FormDesign design) =>
        design.Steps.Count > 0 ? ProcessSketch.Write(form.Key, design.Name, design.Steps) : form.Process;

    private Outcome<Guid> Add(BusinessForm form, FormDesign design, FormAct by, Guid processId)
    {
        var version = new FormVersion
        {
            Id = ids.Next(),
            OrganId = form.OrganId,
            FormId = form.Id,
            Key = form.Key,
            Version = form.Publish(),
            Name = design.Name,
            Design = form.Design,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form.Design))),
            ProcessKey = form.Key,
            ProcessId = processId,
            PublishedAt = by.At,
            PublishedByName = by.Actor.Name,
        };
        db.Set<FormVersion>().Add(version);
        history.Add(new HistoryEntry(form.Id, "form.published", Details: new { version.Version, version.Sha256 }));
        return version.Id;
    }

    private async Task<Outcome<(ProcessGraph Graph, Outcome<Guid>? Published)>> ProcessAsync(
        BusinessForm form, FormDesign design, CancellationToken cancellationToken)
    {
        if (DesignCheck.Of(design) is [var first, ..] problems)
        {
            return new FormFault.Unsound(first, problems.Count);
        }

        if (Drawn(form, design) is { } own)
        {
            var read = BpmnReader.Read(own);
            return read.Fault is not null ? read.Fault
                : read.Value.Key != form.Key ? new FormFault.ProcessKeyOther(read.Value.Key)
                : await catalogue.IsOthersProcessAsync(form, cancellationToken) ? new FormFault.KeyTaken(form.Key)
                : (read.Value, null);
        }

        return await catalogue.ProcessAsync(form.Key, form.OrganId, cancellationToken) is not { } definition
            ? new WorkflowFault.ProcessMissing(form.Key)
            : BpmnReader.Read(definition.Xml).Match<Outcome<(ProcessGraph, Outcome<Guid>?)>>(
                graph => (graph, (Outcome<Guid>?)definition.Id), fault => fault);
    }

    private Task<Outcome<Guid>> PublishedAsync(BusinessForm form, FormDesign design, CancellationToken cancellationToken) =>
        processes.HandleAsync(new PublishProcess(Drawn(form, design)), cancellationToken);

    private static Fault? Problem(FormDesign design, ProcessGraph graph)
    {
        var begins = graph.Nodes.FirstOrDefault(node => node.Id == FormDesign.FillStep)?.Rules;
        if (begins is not { Assignment: AssignmentRule.Drafter } || !begins.Outcomes.Contains(ProcessSketch.Submit, StringComparer.Ordinal)
            || graph.Start.Outgoing is not [{ Target: FormDesign.FillStep }])
        {
            return new FormFault.ProcessBeginsOtherwise();
        }

        var steps = graph.Nodes.Where(node => node.Rules is not null).Select(node => node.Id).ToList();
        return DesignCheck.Of(design, steps) is [var first, ..] problems ? new FormFault.Unsound(first, problems.Count) : null;
    }
}
