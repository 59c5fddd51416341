using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>What every command on a filled-in form needs: the form in the actor's hands, and its content worked out and fixed.</summary>
internal sealed class FormDesk(
    OfficeDbContext db, IProcesses processes, FormClaims claims, IDirectorySource directory, TimeProvider clock)
{
    /// <summary>The form, when the actor may work on it: a draft of theirs, or one whose open item they hold.</summary>
    public async Task<Outcome<OpenForm>> OpenAsync(Guid matterId, Guid? workItemId, CancellationToken cancellationToken)
    {
        var matter = await db.Set<FormMatter>().SingleOrDefaultAsync(m => m.Id == matterId, cancellationToken);
        if (matter is null)
        {
            return new FoundationFault.Missing();
        }

        var version = (await db.Set<FormVersion>().FindAsync([matter.FormVersionId], cancellationToken))!;
        if (workItemId is not { } itemId)
        {
            return matter.State is FormMatterState.Draft
                ? new OpenForm(matter, version, FormDesign.FillStep, Item: null)
                : new FormFault.NotADraft();
        }

        var held = await processes.HeldAsync(itemId, cancellationToken);
        return held.Fault is not null ? held.Fault
            : held.Value.RootId != matterId ? new FoundationFault.Missing()
            : Works(held.Value) ? new OpenForm(matter, version, held.Value.StepId, held.Value)
            : new FormFault.Locked();
    }

    /// <summary>Whether the item is a step's own or takes part in it; who is only asked, or only reads, changes and decides nothing.</summary>
    public static bool Works(WorkItem item) => item.Kind is WorkItemKind.Decide or WorkItemKind.Do;

    /// <summary>
    /// Works the form out, asks for what its step must give, claims what it books, and keeps its content as the bytes that are
    /// decided on from now. The same content again is left as it stands.
    /// </summary>
    public async Task<Fault?> FixAsync(OpenForm open, CancellationToken cancellationToken)
    {
        var (matter, design) = (open.Matter, open.Design);
        var state = new FormSolver(design).Solve(matter.Read(), open.Step);
        var files = await db.Attachments.Where(file => file.DocumentId == matter.Id).ToDictionaryAsync(file => file.Id, cancellationToken);
        List<FormProblem> problems = [.. state.Problems];
        if (FormFiles.Strange(design, state.Values, files) is { } strange)
        {
            problems.Add(strange);
        }

        if (problems is [var first, ..])
        {
            return new FormFault.NotFilledIn(first, problems.Count);
        }

        if (await claims.TakeAsync(matter, design, state.Values, cancellationToken) is { } held)
        {
            return held;
        }

        var content = FormContent.Write(open.Version, state.Values, files);
        var hash = SHA256.HashData(content);
        if (matter.ContentHash.AsSpan().SequenceEqual(hash))
        {
            return null;
        }

        await KeepAsync(open, state.Values, content, hash, cancellationToken);
        return null;
    }

    public string TitleOf(FormMatter matter, FormDesign design, FormValues values) =>
        FormWords.Title(design, values, matter.DrafterName, directory.Current);

    private async Task KeepAsync(
        OpenForm open, FormValues values, byte[] content, byte[] hash, CancellationToken cancellationToken)
    {
        var (matter, design) = (open.Matter, open.Design);
        matter.Take(values, TitleOf(matter, design, values), clock.GetUtcNow());
        matter.Fix(hash);
        db.Set<FormText>().Add(new FormText
        {
            MatterId = matter.Id,
            Version = matter.ContentVersion,
            OrganId = matter.OrganId,
            Content = content,
            Hash = hash,
            FixedAt = matter.SavedAt,
        });
        await db.Set<FormValueRow>().Where(row => row.MatterId == matter.Id).ExecuteDeleteAsync(cancellationToken);
        db.Set<FormValueRow>().AddRange(FormValueRow.Of(matter, design, values));
    }
}
