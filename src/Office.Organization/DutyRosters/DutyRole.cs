namespace Office.Organization.DutyRosters;

/// <summary>As what an official is on duty. Stored by number.</summary>
public enum DutyRole
{
    /// <summary>值班员: takes what arrives and sees that it reaches whom it must.</summary>
    Officer = 1,

    /// <summary>带班领导: decides what cannot wait.</summary>
    Leader = 2,
}
