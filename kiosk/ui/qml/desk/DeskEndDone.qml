import "../controls"

/* The mandate holds no more. */
Frame {
    heading: "Le mandat est terminé"
    body: "Rendez le papier à la personne, ou déchirez-le avec elle."
    picture: "notice"
    share: 1
    bars: false
}
