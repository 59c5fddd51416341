using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Circulations;

/// <summary>Lays what a leader ordered during a circulation before whoever undertakes it. Told twice, it is laid once.</summary>
public sealed record OpenUndertaking(Guid UndertakingId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => UndertakingId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class OpenUndertakingHandler(
    OfficeDbContext db, CirculationRows circulations, CommandRows rows, IRoots roots, IProcesses processes) : ICommandHandler<OpenUndertaking, Done>
{
    /// <summary>The process of an undertaking: one step, of whom the leader named or else of the office.</summary>
    public const string ProcessKey = "undertaking";

    public async Task<Outcome<Done>> HandleAsync(OpenUndertaking command, CancellationToken cancellationToken)
    {
        var instruction = await db.Set<CirculationInstruction>().SingleAsync(i => i.Id == command.UndertakingId, cancellationToken);
        if (instruction.OpenedAt is not null)
        {
            return new Done();
        }

        roots.Create(instruction.Id, instruction.OrganId);
        var started = await processes.StartAsync(
            new StartInstance(
                ProcessKey,
                instruction.Id,
                instruction.OrganId,
                new WorkItemSnapshot($"{instruction.InstructedByName}：{instruction.Words}", instruction.Title, ProcessKey, Urgency: 0, Due: null),
                Variables(instruction)),
            cancellationToken);
        if (started.Fault is not null)
        {
            return started.Fault;
        }

        instruction.OpenedAt = circulations.Now;
        Permit(instruction);
        return new Done();
    }

    private Dictionary<string, JsonElement> Variables(CirculationInstruction instruction)
    {
        Dictionary<string, JsonElement> variables = new(StringComparer.Ordinal);
        if (instruction.UndertakerId is { } undertaker && circulations.Directory.PostsOf(undertaker) is [var post, ..])
        {
            variables["undertaker"] = JsonSerializer.SerializeToElement<Guid[]>([post.Id]);
        }

        return variables;
    }

    // Whoever undertakes it reads what it is about; the leader follows what becomes of it.
    private void Permit(CirculationInstruction instruction)
    {
        var grants = rows.Of<Grant>();
        var undertakers = instruction.UndertakerId is { } named
            ? [named]
            : circulations.Directory.ByDuty(instruction.OrganId, Duty.Clerk).Select(post => post.OfficialId).Distinct();
        foreach (var official in undertakers)
        {
            grants.Add(new Grant(instruction.SubjectId, official, Relation.Reader, instruction.Id));
        }

        grants.Add(new Grant(instruction.Id, instruction.InstructedBy, Relation.Reader, instruction.Id));
    }
}
