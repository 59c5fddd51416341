using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>Enters an organ's seal into the register, with a new key and certificate. Done by the import, not by a session.</summary>
/// <param name="SealId">Its id.</param>
/// <param name="OrganId">The organ that seals with it.</param>
/// <param name="Name">Its name in the register.</param>
/// <param name="DiameterMm">60, 50, 45 or 42 mm by the organ's rank (国发〔1999〕25号).</param>
/// <param name="FaceSvg">Its picture.</param>
public sealed record RegisterSeal(Guid SealId, Guid OrganId, string Name, double DiameterMm, string FaceSvg) : ICommand<Done>
{
    public SealKind Kind { get; init; }

    public Demand Demand => Demand.TheOffice;
}

internal sealed class RegisterSealHandler(OfficeDbContext db, SealMaker maker) : ICommandHandler<RegisterSeal, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RegisterSeal command, CancellationToken cancellationToken)
    {
        var made = maker.Make(command);
        if (made.Fault is not null)
        {
            return made.Fault;
        }

        if (await db.Seals.AnyAsync(s => s.OrganId == command.OrganId && s.Name == command.Name, cancellationToken))
        {
            return new SealFault.NameTaken();
        }

        db.Seals.Add(made.Value);
        return new Done();
    }
}
