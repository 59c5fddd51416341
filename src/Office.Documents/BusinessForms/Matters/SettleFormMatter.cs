using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>The process of a matter has ended: the form ends with it, where it did not already. Told twice, it changes nothing.</summary>
public sealed record SettleFormMatter(Guid MatterId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class SettleFormMatterHandler(OfficeDbContext db, FormCourse course) : ICommandHandler<SettleFormMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SettleFormMatter command, CancellationToken cancellationToken)
    {
        // Most processes are of other matters.
        if (await db.Set<FormMatter>().SingleOrDefaultAsync(m => m.Id == command.MatterId, cancellationToken) is { } matter)
        {
            await course.SettleAsync(matter, cancellationToken);
        }

        return new Done();
    }
}
