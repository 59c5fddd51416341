namespace Office.Documents.BusinessForms.Designs;

/// <summary>Who is asked at a step of a plain process.</summary>
public enum SketchActor
{
    /// <summary>The head of the drafter's unit; where there is none, the office's review.</summary>
    UnitHead,

    /// <summary>分管领导; where there is none, the leader.</summary>
    DeputyLeader,

    Leader,

    /// <summary>办公室审核.</summary>
    Office,

    Clerk,

    SealKeeper,

    Archivist,

    /// <summary>Whom a field of the form names.</summary>
    Named,

    Drafter,
}
