import { getSelection, showSelection, type PublicSelection, type SelectionFile, type SelectionRound } from '#contracts';
import { historyOf } from '#history';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Project } from '../projects/project.entity.js';
import { agreeByOf } from './agree-by.js';
import { Ballot } from './ballot.entity.js';
import { drawMethod } from './draw-method.js';
import { Selection } from './selection.entity.js';
import { proofOf, roundOf, viewOf } from './selection.view.js';

/** A selection for the organs in charge, and everything of it that anyone may see and check. */
@Controller()
export class SelectionReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getSelection)
  async get(@Asked() call: Call): Promise<SelectionFile> {
    const db = this.db.manager;
    const selection = await db.findOneByOrFail(Selection, { id: call.target });
    requireSight(call, { tenant: 'live', organIds: [selection.organId, selection.regulatorOrganId] });
    return { ...(await viewOf(db, selection)), history: await historyOf(db, selection.id, call) };
  }

  @OnRequest(showSelection)
  async show(@Asked() call: Call): Promise<PublicSelection> {
    const db = this.db.manager;
    const { id: projectId } = await db.findOneByOrFail(Project, { id: call.target });
    const selections = await db.find(Selection, { where: { projectId }, order: { round: 'ASC' } });
    const agreeBy = await agreeByOf(
      db,
      selections.map(({ id }) => id),
    );
    const rounds = await Promise.all(selections.map((one) => this.publicRound(one, agreeBy.get(one.id))));
    return { projectId, rounds, method: drawMethod };
  }

  /** With its ballots once they are counted: while a vote runs, nobody is to know how it stands. */
  private async publicRound(selection: Selection, agreeBy?: string): Promise<SelectionRound> {
    const round = roundOf(selection, agreeBy);
    if (!round.vote?.result) return round;
    const ballots = await this.db.manager.findBy(Ballot, { selectionId: selection.id });
    const counted = ballots.map((ballot) => ({ proof: proofOf(ballot), agencyIds: ballot.agencyIds }));
    return { ...round, vote: { ...round.vote, ballots: counted.toSorted((a, b) => (a.proof < b.proof ? -1 : 1)) } };
  }
}
